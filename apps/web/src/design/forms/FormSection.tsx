import type { ReactNode, Ref } from 'react';
import { Card } from '../components/Card.tsx';
import './Form.css';

interface FormSectionProps {
  /** Of the heading, for links to it. */
  id: string;
  title: ReactNode;
  hint: ReactNode;
  /** Above the title: how far one is. */
  progress?: ReactNode;
  /** For a heading that receives the focus when the section appears. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A calm part of a long form: what it asks, why, and the fields. */
export function FormSection({ id, title, hint, progress, headingRef, children }: FormSectionProps) {
  return (
    <Card as="section" className="form-section" aria-labelledby={id}>
      <div className="stack stack-s">
        {progress}
        <h2 id={id} {...(headingRef === undefined ? {} : { ref: headingRef, tabIndex: -1 })}>
          {title}
        </h2>
        <p className="quiet">{hint}</p>
      </div>
      {children}
    </Card>
  );
}
