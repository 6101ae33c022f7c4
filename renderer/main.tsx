import './theme/theme.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { nl } from './text/nl.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
createRoot(root).render(<h1>{nl.app.naam}</h1>);
