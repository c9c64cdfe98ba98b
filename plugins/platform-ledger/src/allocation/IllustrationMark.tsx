import EmojiObjectsIcon from '@material-ui/icons/EmojiObjects';
import { Mark } from '../elements';
import { useTranslation } from '../translation';

/** Beside what a demonstration made up; nothing beside what somebody decided. */
export function IllustrationMark(props: { illustration: boolean }) {
  const { t } = useTranslation();
  return props.illustration ? (
    <Mark tone="upcoming" icon={EmojiObjectsIcon} title={t('illustration.why')}>
      {t('illustration.mark')}
    </Mark>
  ) : null;
}
