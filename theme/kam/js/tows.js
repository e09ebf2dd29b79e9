/* Pointing at a strategy of the cross analysis shows the items that it crosses, and at an item the strategies that cross it. */
(() => {
  document.querySelectorAll("[data-kam-tows]").forEach((matrix) => {
    const strategies = [...matrix.querySelectorAll("[data-crosses]")].map((one) => [one, one.dataset.crosses.split(" ")]);
    const items = [...matrix.querySelectorAll("[data-item]")];
    const show = (crossed) => {
      for (const [strategy, ids] of strategies) strategy.classList.toggle("kam-crossed", crossed !== null && (crossed.strategy === strategy || ids.includes(crossed.item)));
      for (const item of items) item.classList.toggle("kam-crossed", crossed !== null && (crossed.item === item.dataset.item || (crossed.ids || []).includes(item.dataset.item)));
    };
    const listen = (element, crossed) => {
      ["pointerenter", "focusin"].forEach((event) => element.addEventListener(event, () => show(crossed)));
      ["pointerleave", "focusout"].forEach((event) => element.addEventListener(event, () => show(null)));
    };
    for (const [strategy, ids] of strategies) listen(strategy, { strategy, ids });
    for (const item of items) listen(item, { item: item.dataset.item });
  });
})();
