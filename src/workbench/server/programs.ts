import { ensureProgram, type ProgramNeed } from './find-program';

const CHROMIUM: ProgramNeed = {
  label: 'Chromium (for the end-to-end tests)',
  variable: 'CHROMIUM_PATH',
  candidates: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  packages: ['chromium', 'fonts-liberation'],
  elsewhere: 'install Google Chrome or Chromium from https://www.google.com/chrome/',
};

export const LIBREOFFICE: ProgramNeed = {
  label: 'LibreOffice (the independent reader of the written workbooks)',
  variable: 'SOFFICE_PATH',
  candidates: [
    'soffice',
    'libreoffice',
    '/usr/bin/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
  // Carlito is as wide as Calibri, by which Excel measures columns: without it pages are drawn too wide and shrunk.
  packages: ['libreoffice-calc', 'libreoffice-writer', 'poppler-utils', 'fonts-liberation', 'fonts-crosextra-carlito'],
  elsewhere: 'install LibreOffice from https://www.libreoffice.org/ and poppler (pdftotext, pdftoppm)',
};

/** Full path of a Chromium, installed first where the system allows; throws what to install otherwise. */
export function chromiumPath(): string {
  return ensureProgram(CHROMIUM);
}

/** Full path of LibreOffice's `soffice`, installed first where the system allows; throws what to install otherwise. */
export function sofficePath(): string {
  return ensureProgram(LIBREOFFICE);
}
