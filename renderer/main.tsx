import './theme/theme.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applyTheme, themeChoice } from './settings/theme-choice.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
applyTheme(themeChoice());
createRoot(root).render(<App />);
