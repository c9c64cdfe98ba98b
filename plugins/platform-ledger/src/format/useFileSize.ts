import { useTranslation } from '../translation';
import { useFormat } from './useFormat';

const KILO = 1_000;
const MEGA = 1_000_000;

/** `184 kB`; at least one, since no file is nothing. */
export function useFileSize(): (bytes: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return bytes =>
    bytes < MEGA
      ? t('reportFiles.kilobytes', {
          size: format.count(Math.max(1, Math.round(bytes / KILO))),
        })
      : t('reportFiles.megabytes', {
          size: format.count(Math.round((bytes / MEGA) * 10) / 10),
        });
}
