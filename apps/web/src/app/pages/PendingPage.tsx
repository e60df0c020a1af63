import { Skeleton } from '../../design/components/Skeleton.tsx';
import { BarePage } from '../layout/BarePage.tsx';

/** While the code or the data of a page is on its way. */
export function PendingPage() {
  return (
    <BarePage>
      <Skeleton shape="page" count={2} />
    </BarePage>
  );
}
