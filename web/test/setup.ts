import { cleanup, configure } from '@testing-library/react';
import { languages } from 'domain/core';
import { markOpen } from '#lib/connection.ts';
import { fetchTexts } from '#lib/texts.ts';
import { announce } from '#ui/announce.ts';
import { takeWrongAnswers } from '#test/fake-api.ts';
import { afterEach, beforeEach, vi } from 'vitest';

// Tests change the language without waiting for its words.
await Promise.all(languages.map(fetchTexts));

// Whole screens are waited for; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 60_000 });

// jsdom lays nothing out: what needs a layout does nothing.
Object.assign(Element.prototype, { scrollIntoView: () => {}, scrollTo: () => {} });
Object.assign(window, {
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
  IntersectionObserver: class {
    observe(): void {}
    unobserve(): void {}
  },
  scrollTo: () => {},
  matchMedia: () => Object.assign(new EventTarget(), { matches: false }),
});
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    queueMicrotask(() => this.dispatchEvent(new Event('close'))); // as in a browser, later
  },
});

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  markOpen();
  announce(''); // what an earlier test announced is said no more
  // A complaint of React or the browser is a defect.
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    throw new Error(args.map(String).join(' '));
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const [wrong] = takeWrongAnswers();
  if (wrong) throw wrong;
});
