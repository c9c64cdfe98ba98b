import GetAppIcon from '@material-ui/icons/GetApp';
import { ReactNode, useState } from 'react';
import { useTranslation } from '../translation';
import { ActionButton } from './ActionButton';
import { FieldError } from './FieldError';

export interface DownloadButtonProps {
  fileName: string;
  /** The file: its bytes, or a table's text. A plain link would not carry the reader's sign-in. */
  load(): Promise<Blob | string>;
  /** Names what is downloaded, where several such buttons stand on a page. */
  label: string;
  /** What the button says; that it is a CSV unless given. */
  children?: ReactNode;
}

/** Downloads a file, and says where that did not work. */
export function DownloadButton(props: DownloadButtonProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function download() {
    setBusy(true);
    setError(undefined);
    try {
      save(await props.load(), props.fileName);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <ActionButton
        icon={<GetAppIcon />}
        onClick={download}
        disabled={busy}
        label={props.label}
      >
        {props.children ?? t('download.csv')}
      </ActionButton>
      <span role="status">
        <FieldError error={error && t('download.failed', { reason: error })} />
      </span>
    </>
  );
}

function save(content: Blob | string, fileName: string) {
  const url = URL.createObjectURL(
    typeof content === 'string'
      ? new Blob([content], { type: 'text/csv;charset=utf-8' })
      : content,
  );
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(url);
}
