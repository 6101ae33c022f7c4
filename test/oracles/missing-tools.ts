import { programOnPath } from './program-on-path.ts';

/** The programs that the oracles ask, and the Debian package that brings each. */
const TOOLS: Readonly<Record<string, string>> = {
  java: 'default-jdk-headless',
  javac: 'default-jdk-headless',
  mvn: 'maven',
  soffice: 'libreoffice-writer-nogui',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  qpdf: 'qpdf',
  python3: 'python3',
};

/**
 * One message that names every program that is not on the path and the command that installs them all; undefined when
 * nothing is missing.
 */
export function missingTools(path = process.env.PATH ?? ''): string | undefined {
  const missing = Object.keys(TOOLS).filter((tool) => programOnPath([tool], path) === undefined);
  if (missing.length === 0) {
    return undefined;
  }
  const packages = [...new Set(missing.map((tool) => TOOLS[tool]))];
  return `The oracles need programs that are not installed: ${missing.join(', ')}.\nOn Debian or Ubuntu: sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}
