import { CapabilityAdoption } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DataTable, EntityLink } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';

/** The adopters, and since when. */
export function AdoptersTable(props: { adoption: CapabilityAdoption }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { adopters, scorecards } = props.adoption;
  type Adopter = (typeof adopters)[number];
  return (
    <DataTable<Adopter>
      caption={t('capability.caption')}
      rows={adopters}
      rowKey={adopter => `${adopter.entityRef} ${adopter.scorecard}`}
      columns={[
        {
          key: 'entity',
          head: t('capability.adopter'),
          cell: adopter => (
            <EntityLink
              entityRef={adopter.entityRef}
              title={adopter.title}
              toTab
            />
          ),
        },
        {
          key: 'owner',
          head: t('capability.owner'),
          cell: adopter =>
            adopter.owner && <EntityLink entityRef={adopter.owner} />,
        },
        ...(scorecards.length > 1
          ? [
              {
                key: 'scorecard',
                head: t('capability.scorecard'),
                cell: (adopter: Adopter) =>
                  scorecards.find(
                    scorecard => scorecard.entityRef === adopter.scorecard,
                  )?.title ?? adopter.scorecard,
              },
            ]
          : []),
        {
          key: 'since',
          head: t('capability.since'),
          nowrap: true,
          cell: adopter => format.day(adopter.since),
        },
      ]}
    />
  );
}
