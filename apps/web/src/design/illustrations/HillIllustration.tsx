import { Flower } from './Flower.tsx';
import './illustrations.css';

/** A hill, a path and one flower still to open: for what is empty. */
export function HillIllustration() {
  return (
    <svg className="illustration" viewBox="0 0 240 130" aria-hidden="true">
      <circle className="art-sun" cx="176" cy="40" r="20" />
      <path className="art-hill-far" d="M0 98c42-34 86-38 126-18s78 16 114-6v56H0Z" />
      <path className="art-hill-near" d="M0 116c52-26 112-26 156-10 34 12 60 10 84 2v22H0Z" />
      <path className="art-path" d="M104 130c4-14 26-18 22-30-2-7-12-9-10-18" />
      <Flower x={72} y={62} stem={48} size={0.8} open={2} />
    </svg>
  );
}
