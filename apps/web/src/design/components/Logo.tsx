import './Logo.css';

const PETAL = 'M0-3.4c-5.2-3.6-6.6-9.2-3.9-13.6 1.9-2.9 5.9-2.9 7.8 0C6.6-12.6 5.2-7 0-3.4Z';

/** Five petals, one of them another colour: together one flower, everyone with an own place. */
export function LogoMark() {
  return (
    <svg className="logo-mark" viewBox="0 0 40 40" aria-hidden="true">
      <g transform="translate(20 20.8)">
        {[0, 72, 144, 216, 288].map((angle) => (
          <path key={angle} d={PETAL} transform={`rotate(${angle})`} />
        ))}
      </g>
    </svg>
  );
}

/** The mark with the name. */
export function Logo() {
  return (
    <span className="logo">
      <LogoMark />
      <span className="logo-name">Inzetbaar</span>
    </span>
  );
}
