import { EntityLink } from '../elements';
import { useTranslation } from '../translation';
import { ScorecardGroup } from './groupByCapability';

export function CapabilityTitle(props: { group: ScorecardGroup }) {
  const { t } = useTranslation();
  const { kind, capability } = props.group;
  if (capability) {
    return <EntityLink entityRef={capability} />;
  }
  return (
    <>{kind === 'drafts' ? t('overview.drafts') : t('overview.standards')}</>
  );
}
