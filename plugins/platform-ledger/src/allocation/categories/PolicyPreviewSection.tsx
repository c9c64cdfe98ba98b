import { usePermission } from '@backstage/plugin-permission-react';
import {
  allocationPreviewPermission,
  PolicyInForce,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FormSection } from '../../forms';
import { useTranslation } from '../../translation';
import { distinctPolicies } from '../distinctPolicies';
import { PolicyPreviewForm } from './PolicyPreviewForm';

export interface PolicyPreviewSectionProps {
  /** Those of the figures shown, the latest last. */
  policies: PolicyInForce[];
}

/** A changed policy, tried out before it is committed, for those who may. */
export function PolicyPreviewSection(props: PolicyPreviewSectionProps) {
  const { t } = useTranslation();
  const { allowed } = usePermission({
    permission: allocationPreviewPermission,
  });
  const policy = distinctPolicies(props.policies).at(-1);
  return allowed ? (
    <FormSection openLabel={t('preview.open')}>
      {close => <PolicyPreviewForm policy={policy} onCancel={() => close()} />}
    </FormSection>
  ) : null;
}
