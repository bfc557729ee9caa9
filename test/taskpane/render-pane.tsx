import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import type { HostVerdict } from '../../src/taskpane/office-host';
import type { Fake } from './fake-use-cases';

class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What Fluent asks of a browser and jsdom lacks. */
function installBrowserStubs(): void {
  globalThis.ResizeObserver = ResizeObserverStub;
  window.matchMedia = (media: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as MediaQueryList;
}

/** Draws the pane over the fake and waits until its first scan has been drawn. */
export async function renderPane(fake: Fake, verdict: HostVerdict = 'siap'): Promise<UserEvent> {
  installBrowserStubs();
  const user = userEvent.setup();
  render(<App verdict={verdict} officeTheme={undefined} createUseCases={fake.create} />);
  if (verdict === 'siap') await screen.findByText(/ditemukan di buku kerja\.|Tidak ada tabel yang dikenal/);
  return user;
}
