import { createRoot } from 'react-dom/client';
import { App } from './App';
import { watchHost } from './office-host';
import { createUseCases } from './use-cases';

const container = document.getElementById('panel');
if (container === null) throw new Error('taskpane.html has no #panel');

const root = createRoot(container);
// Absent when the page is opened where Office.js cannot be loaded.
const office = typeof Office === 'undefined' ? undefined : Office;

watchHost(office, (verdict) => {
  root.render(<App verdict={verdict} officeTheme={office?.context?.officeTheme} createUseCases={createUseCases} />);
});
