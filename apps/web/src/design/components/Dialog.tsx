import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslations } from 'use-intl';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import './Dialog.css';

export interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children?: ReactNode;
  /** Buttons at the foot; the one that goes on comes first. */
  actions?: ReactNode;
  size?: 'normal' | 'wide';
  /** An alert waits for an answer: pressing outside it does not close it. */
  isAlert?: boolean;
}

/** A question or a small task on top of the page; on a phone it comes up from below. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, size = 'normal', isAlert = false } = props;
  const t = useTranslations('common.actions');
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isAlert}
    >
      <Modal className={classNames('dialog', size === 'wide' && 'dialog-wide')}>
        <AriaDialog className="dialog-body" role={isAlert ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            {!isAlert && (
              <Button
                look="quiet"
                iconOnly
                icon={<X aria-hidden="true" />}
                aria-label={t('close')}
                onPress={onClose}
              />
            )}
          </header>
          <div className="dialog-content">{children}</div>
          {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
