import { useSlow } from '../frame/use-slow.ts';
import { nl } from '../text/nl.ts';
import { Progress } from '../theme/components/progress.tsx';

/** In a dialog that asks about saving: that the letter is being saved, when that takes long. */
export function SavingProgress({ isSaving }: { isSaving: boolean }) {
  const isSlow = useSlow(isSaving);
  return isSlow && <Progress label={nl.dialogs.opslaan.bezig} />;
}
