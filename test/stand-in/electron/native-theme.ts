import type { Remote } from '../connection.ts';
import type { ScreenCalls } from '../wire.ts';
import { StandInEmitter } from './offered.ts';

type ThemeSource = 'system' | 'light' | 'dark';

/** Electron's `nativeTheme`; the system's own theme counts as light. */
export class StandInNativeTheme extends StandInEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  private source: ThemeSource = 'system';
  private readonly screen: Remote<ScreenCalls>;

  constructor(screen: Remote<ScreenCalls>) {
    super('nativeTheme', ['updated']);
    this.screen = screen;
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark';
  }

  get themeSource(): ThemeSource {
    return this.source;
  }

  set themeSource(source: ThemeSource) {
    this.source = source;
    void this.screen.setColorScheme(source === 'system' ? null : source);
    this.emit('updated');
  }
}
