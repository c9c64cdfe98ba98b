import { Content, Header, Page } from '@backstage/core-components';
import { useTranslation } from '../translation';
import { LedgerPages } from './LedgerPages';

/** The pages with the header that the old frontend system leaves to each plugin. */
export function LegacyLedgerPages() {
  const { t } = useTranslation();
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} subtitle={t('page.subtitle')} />
      <Content noPadding>
        <LedgerPages />
      </Content>
    </Page>
  );
}
