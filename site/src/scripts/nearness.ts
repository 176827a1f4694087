/** Does something once, shortly before the reader comes to an element: what is at the foot of a page need not be ready at its top. */
export function whenNear(element: Element, then: () => void): void {
  const watching = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watching.disconnect();
      then();
    },
    { rootMargin: '0px 0px 800px 0px' },
  );
  watching.observe(element);
}
