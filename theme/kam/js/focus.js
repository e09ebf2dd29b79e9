/* Pointing at a person in a network drawing shows that person's ties and quietens the rest. */
(() => {
  document.querySelectorAll(".kam-network").forEach((drawing) => {
    const people = [...drawing.querySelectorAll("[data-person]")];
    const ties = [...drawing.querySelectorAll("[data-tail]")];
    const show = (person) => {
      const near = new Set([person]);
      for (const tie of ties) {
        const { tail, head } = tie.dataset;
        const touches = person === null || tail === person || head === person;
        tie.classList.toggle("kam-quiet", !touches);
        if (touches) near.add(tail).add(head);
      }
      people.forEach((one) => one.classList.toggle("kam-quiet", person !== null && !near.has(one.dataset.person)));
    };
    people.forEach((one) => {
      ["pointerenter", "focusin"].forEach((event) => one.addEventListener(event, () => show(one.dataset.person)));
      ["pointerleave", "focusout"].forEach((event) => one.addEventListener(event, () => show(null)));
    });
  });
})();
