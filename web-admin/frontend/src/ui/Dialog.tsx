import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import './dialog.css';

type Props = { title: ReactNode; onClose: () => void; look?: 'box' | 'drawer'; children: ReactNode; footer?: ReactNode };

/** A modal box, or a drawer from the right; Escape and the backdrop close it. */
export function Dialog({ title, onClose, look = 'box', children, footer }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before it goes from the page, so that the browser puts the focus back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref} className={`dialog dialog-${look}`} aria-labelledby={heading}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === ref.current) onClose(); }}
    >
      <div className="dialog-frame">
        <header>
          <h2 id={heading} className="grow">{title}</h2>
          <Button look="quiet" icon="close" label={t('close')} onClick={onClose} />
        </header>
        <div className="dialog-body">{children}</div>
        {footer && <footer>{footer}</footer>}
      </div>
    </dialog>
  );
}
