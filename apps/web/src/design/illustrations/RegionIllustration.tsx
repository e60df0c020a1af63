import { Flower } from './Flower.tsx';
import './illustrations.css';

/** The hills of the region with flowers of every height: for the sign-in page. */
export function RegionIllustration() {
  return (
    <svg
      className="illustration illustration-region"
      viewBox="0 0 480 560"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <circle className="art-sun" cx="348" cy="196" r="54" />
      <path className="art-hill-far" d="M0 330c70-64 148-78 232-40s166 32 248-28v298H0Z" />
      <g className="art-house" transform="translate(96 268)">
        <path d="M0 26 22 6l22 20v26H0Z" />
        <path className="art-roof" d="M-5 28 22 2l27 26" />
        <path className="art-door" d="M17 52V36h10v16Z" />
      </g>
      <g className="art-house" transform="translate(382 254) scale(0.8)">
        <path d="M0 26 22 6l22 20v26H0Z" />
        <path className="art-roof" d="M-5 28 22 2l27 26" />
        <path className="art-door" d="M17 52V36h10v16Z" />
      </g>
      <path className="art-hill-middle" d="M0 400c92-58 196-58 286-18 76 34 138 26 194-6v184H0Z" />
      <path
        className="art-path"
        d="M244 560c10-52 92-66 78-112-8-28-54-30-44-62 4-14 18-20 30-28"
      />
      <path className="art-hill-near" d="M0 486c80-34 166-34 238-8 88 32 170 30 242-10v92H0Z" />
      <Flower x={92} y={404} stem={108} size={1.5} open={5} />
      <Flower x={168} y={452} stem={72} size={1} open={5} warm />
      <Flower x={232} y={424} stem={92} size={1.2} open={4} />
      <Flower x={376} y={418} stem={94} size={1.35} open={5} />
      <Flower x={434} y={462} stem={58} size={0.85} open={3} warm />
      <Flower x={36} y={470} stem={56} size={0.8} open={3} />
    </svg>
  );
}
