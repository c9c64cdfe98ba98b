import CheckIcon from '@material-ui/icons/Check';
import FileCopyOutlinedIcon from '@material-ui/icons/FileCopyOutlined';
import { useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useTranslation } from '../translation';
import { ActionButton } from './ActionButton';
import { VisuallyHidden } from './VisuallyHidden';

export interface CopyButtonProps {
  text: string;
  children: string;
  /** Names what is copied, where several such buttons stand on a page. */
  label?: string;
}

/** Copies a text and says so, on the button and to screen readers. */
export function CopyButton(props: CopyButtonProps) {
  const { t } = useTranslation();
  const [, copyTheOldWay] = useCopyToClipboard();
  const [copied, setCopied] = useState<string>();
  const isCopied = copied === props.text;

  async function copy() {
    try {
      await navigator.clipboard.writeText(props.text);
    } catch {
      // Portals without TLS have no clipboard.
      copyTheOldWay(props.text);
    }
    setCopied(props.text);
  }

  return (
    <>
      <ActionButton
        onClick={copy}
        icon={isCopied ? <CheckIcon /> : <FileCopyOutlinedIcon />}
        label={isCopied ? undefined : props.label}
      >
        {isCopied ? t('copy.done') : props.children}
      </ActionButton>
      <VisuallyHidden>
        <span role="status">{isCopied ? t('copy.done') : ''}</span>
      </VisuallyHidden>
    </>
  );
}
