// What every page must be, whoever drew it: the faults found, as sentences. `arguments` are the width of the window and
// the language that the page should speak.
const [width, language] = arguments;
const faults = [];
const fault = (is, words) => is && faults.push(words);
const root = document.documentElement;

const shown = (element) => element.outerHTML.slice(0, 160);
const scrolls = (element) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX);
const isClipped = (element) => {
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement)
    if (scrolls(parent)) return true;
  return false;
};
if (document.scrollingElement.scrollWidth > width) {
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return (box.right > width + 1 || box.left < -1) && box.width > 0 && !isClipped(element);
  });
  faults.push(`it is ${document.scrollingElement.scrollWidth} px wide; beside the window: ${wide.slice(-3).map(shown).join(" | ")}`);
}

fault(!document.title.trim() || document.title.trim().startsWith("–"), `its title is "${document.title}"`);
const h1 = document.querySelectorAll("h1");
fault(h1.length !== 1, `it has ${h1.length} h1`);
fault(h1.length === 1 && !h1[0].textContent.trim(), "its h1 is empty");
fault(root.lang !== language, `its language is ${root.lang}`);
fault(root.dir !== (language === "ar" ? "rtl" : "ltr"), `its direction is ${root.dir}`);
fault(getComputedStyle(root).direction !== root.dir, "it is not laid out in its direction");

for (const image of document.images) {
  fault(!image.hasAttribute("alt"), `no alt: ${shown(image)}`);
  fault(!image.hasAttribute("width") || !image.hasAttribute("height"), `no size: ${shown(image)}`);
}
const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
fault(twice.length > 0, `the same id twice: ${twice.join(", ")}`);
for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea"))
  fault(!field.labels.length && !field.ariaLabel && !field.getAttribute("aria-labelledby"), `no label: ${shown(field)}`);
for (const control of document.querySelectorAll("a[href], button")) {
  const words = control.textContent.trim() || control.ariaLabel || control.querySelector("img[alt]:not([alt=''])")?.alt;
  fault(!words, `no words: ${shown(control)}`);
}
fault(document.querySelectorAll("main").length !== 1, `it has ${document.querySelectorAll("main").length} main`);
for (const part of document.body.children)
  fault(!part.matches("header, main, footer, nav, aside, section, script, .skip, svg[aria-hidden], .wrap:has([role=status])"), `outside the landmarks: ${shown(part)}`);
let level = 0;
for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
  const next = Number(heading.tagName[1]);
  fault(next > level + 1, `a heading of level ${next} after ${level}: ${shown(heading)}`);
  level = next;
}
return faults;
