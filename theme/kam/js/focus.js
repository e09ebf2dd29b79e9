/* Focusing a person in a network drawing shows that person's ties and quietens the rest. Without it the drawing is complete.

   A pointer shows them as long as it rests on the person, the keyboard as long as it stands there. On a touch screen the
   first tap shows them and the second one follows the link to the person's row. Escape shows everybody again. */
(() => {
  function focusable(drawing) {
    const people = [...drawing.querySelectorAll("[data-person]")];
    const ties = [...drawing.querySelectorAll("[data-tail]")];
    let shown = null;
    let isTouch = false;
    const show = (person) => {
      shown = person;
      const near = new Set([person]);
      for (const tie of ties) {
        const { tail, head } = tie.dataset;
        const touches = person === null || tail === person || head === person;
        tie.classList.toggle("kam-quiet", !touches);
        if (touches) near.add(tail).add(head);
      }
      people.forEach((one) => one.classList.toggle("kam-quiet", person !== null && !near.has(one.dataset.person)));
    };
    for (const one of people) {
      const { person } = one.dataset;
      const link = one.closest("a") || one;
      let wasShown = false;
      one.addEventListener("pointerenter", (event) => event.pointerType !== "touch" && show(person));
      one.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && show(null));
      link.addEventListener("pointerdown", (event) => {
        isTouch = event.pointerType === "touch";
        wasShown = shown === person;
      });
      // A tap gives the link the focus before it clicks: what was shown before the tap decides. Keys click without count.
      link.addEventListener("focus", () => show(person));
      link.addEventListener("blur", () => show(null));
      link.addEventListener("click", (event) => {
        if (isTouch && event.detail !== 0 && !wasShown) {
          event.preventDefault();
          show(person);
        }
        isTouch = false;
      });
    }
    document.addEventListener("keydown", (event) => event.key === "Escape" && shown !== null && show(null));
    document.addEventListener("pointerdown", (event) => {
      if (shown !== null && !event.target.closest?.("[data-person]")) show(null);
    });
  }

  // A drawing wider than its frame begins with the topmost of those who decide, not with its left edge.
  function begin(drawing) {
    const frame = drawing.parentElement;
    if (frame.scrollWidth <= frame.clientWidth) return;
    const everybody = [...drawing.querySelectorAll(".kam-node")];
    const deciding = everybody.filter((one) => one.classList.contains("kam-node--decisive"));
    const places = (deciding.length ? deciding : everybody).map((one) => one.getBoundingClientRect());
    const first = places.reduce((one, other) => (other.top < one.top ? other : one));
    frame.scrollLeft += first.left + first.width / 2 - (frame.getBoundingClientRect().left + frame.clientWidth / 2);
  }

  // A link to a row that is folded up unfolds it; not every browser does so by itself.
  function unfold() {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = row?.closest("details:not([open])");
    if (fold) {
      fold.open = true;
      row.scrollIntoView();
    }
  }

  document.querySelectorAll(".kam-network").forEach((drawing) => {
    focusable(drawing);
    begin(drawing);
  });
  document.querySelectorAll("[data-kam-focus]").forEach((hint) => hint.removeAttribute("hidden"));
  addEventListener("hashchange", unfold);
  unfold();
})();
