import { useEffect, useState } from 'react';

/** So many ms something may take before progress is shown: less would only flicker. */
const SLOW_AFTER = 500;

/** True once `isBusy` has been true for over half a second, and false as soon as it is not. */
export function useSlow(isBusy: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsSlow(true), SLOW_AFTER);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isBusy]);
  return isBusy && isSlow;
}
