import { useEffect, useState } from 'react';

/** The section that holds the focus, while any of it is in sight. */
function focused(sections: readonly HTMLElement[]): HTMLElement | undefined {
  const section = sections.find((one) => one.contains(document.activeElement));
  const box = section?.getBoundingClientRect();
  return box && box.top < window.innerHeight && box.bottom > 0 ? section : undefined;
}

/** The last section whose top has passed the upper part of the window. */
const passed = (sections: readonly HTMLElement[]): HTMLElement | undefined =>
  sections.filter((one) => one.getBoundingClientRect().top < window.innerHeight / 3).at(-1) ?? sections[0];

/** Which of some sections the writer is in: the one with the focus, otherwise the one being read. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const key = ids.join(' ');
  useEffect(() => {
    const sections = key.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const look = () => setCurrent((focused(sections) ?? passed(sections))?.id);
    // Folding and unfolding moves sections without any scrolling.
    const sizes = new ResizeObserver(look);
    for (const section of sections) sizes.observe(section);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    document.addEventListener('focusin', look);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
      document.removeEventListener('focusin', look);
    };
  }, [key]);
  return current;
}
