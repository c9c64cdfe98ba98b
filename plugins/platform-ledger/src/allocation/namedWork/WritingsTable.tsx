import ArchiveOutlinedIcon from '@material-ui/icons/ArchiveOutlined';
import CheckIcon from '@material-ui/icons/Check';
import StarIcon from '@material-ui/icons/Star';
import {
  NamedWork,
  NamedWorkWriting,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  DataColumn,
  DataTable,
  EntityLink,
  Mark,
  TextLink,
} from '../../elements';
import { useFormat } from '../../format';
import { useTranslation } from '../../translation';
import { useDays } from '../useDays';
import { isWebLink } from './isWebLink';
import { groupNames } from './groupNames';
import { WritingActions } from './WritingActions';

export interface WritingsTableProps {
  work: NamedWork;
  groups: { group: string; title?: string }[];
  mayRecord: boolean;
  onRecorded(): void;
}

/** Each writing, the first one first. */
export function WritingsTable(props: WritingsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useDays();
  const groupName = groupNames(props.groups);
  const { work, mayRecord } = props;
  const actions: DataColumn<NamedWorkWriting>[] = mayRecord
    ? [
        {
          key: 'act',
          head: t('namedWork.act'),
          cell: row => (
            <WritingActions
              work={work}
              writing={row}
              name={groupName(row.group)}
              onRecorded={props.onRecorded}
            />
          ),
        },
      ]
    : [];
  const links: DataColumn<NamedWorkWriting>[] = work.writings.some(
    ({ link }) => link,
  )
    ? [
        {
          key: 'link',
          head: t('namedWork.link'),
          cell: row =>
            row.link &&
            (isWebLink(row.link) ? (
              <TextLink
                to={row.link}
                label={t('namedWork.openNamed', {
                  group: groupName(row.group),
                })}
              >
                {t('namedWork.open')}
              </TextLink>
            ) : (
              row.link
            )),
        },
      ]
    : [];
  return (
    <DataTable
      caption={t('namedWork.caption', { work: work.name })}
      columns={[
        {
          key: 'squad',
          head: t('namedWork.squad'),
          cell: row => (
            <EntityLink entityRef={row.group} title={groupName(row.group)} />
          ),
        },
        {
          key: 'entity',
          head: t('namedWork.entity'),
          cell: row =>
            row.entityRef && <EntityLink entityRef={row.entityRef} />,
        },
        {
          key: 'days',
          head: t('namedWork.days'),
          align: 'number',
          cell: row => days.number(row.days),
        },
        {
          key: 'on',
          head: t('namedWork.on'),
          nowrap: true,
          cell: row => format.day(row.writtenOn),
        },
        {
          key: 'state',
          head: t('namedWork.state'),
          cell: row => <WritingState writing={row} />,
        },
        ...links,
        ...actions,
      ]}
      rows={[...work.writings].sort((left, right) =>
        left.writtenOn < right.writtenOn ? -1 : 1,
      )}
      rowKey={row => row.id}
    />
  );
}

function WritingState(props: { writing: NamedWorkWriting }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shared, retiredOn } = props.writing;
  if (retiredOn) {
    return (
      <Mark tone="exempt" icon={ArchiveOutlinedIcon} plain>
        {t('namedWork.retired', { day: format.day(retiredOn) })}
      </Mark>
    );
  }
  return shared ? (
    <Mark tone="pass" icon={StarIcon} plain>
      {t('namedWork.shared')}
    </Mark>
  ) : (
    <Mark tone="exempt" icon={CheckIcon} plain>
      {t('namedWork.inUse')}
    </Mark>
  );
}
