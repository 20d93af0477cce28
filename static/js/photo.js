// A photo chosen in <input type="file" data-photo> is made smaller before it is sent: 1600 px are plenty, and data is dear.
const LONGEST = 1600;
const SMALL_ENOUGH = 400 * 1024;

async function shrink(file) {
  if (file.size <= SMALL_ENOUGH || !file.type.startsWith("image/")) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  if (!blob || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" });
}

document.addEventListener("change", async (event) => {
  const input = event.target;
  if (!input.matches("input[type=file][data-photo]")) return;
  try {
    const chosen = new DataTransfer();
    for (const file of input.files) chosen.items.add(await shrink(file));
    input.files = chosen.files;
  } catch {
    // A browser that cannot do this sends the photo as it is.
  }
  if (input.dataset.photo === "send") input.form.requestSubmit();
});
