import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { LinkToCopy } from '../../design/components/LinkToCopy.tsx';

/** The link that was just made, which is shown this once. */
export function MadeLink({ link, onDone }: { link: string; onDone: () => void }) {
  const t = useTranslations('sharing.made');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card as="section" look="raised" className="stack" aria-labelledby="made-title">
      <h2 id="made-title" ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <p>{t('text')}</p>
      <LinkToCopy label={t('link')} hint={t('once')} link={link} />
      <div className="row">
        <Button onPress={onDone}>{t('done')}</Button>
        <a href={link} target="_blank" rel="noreferrer" className="button button-quiet">
          <span className="button-text">{t('look')}</span>
        </a>
      </div>
    </Card>
  );
}
