import { Message, TextLink } from '../elements';
import { useLedgerLinks } from '../routing';
import { useTranslation } from '../translation';

export function UnknownPage() {
  const { t } = useTranslation();
  const links = useLedgerLinks();
  return (
    <Message kind="empty" title={t('page.unknown')}>
      <TextLink to={links.overview}>{t('page.toOverview')}</TextLink>
    </Message>
  );
}
