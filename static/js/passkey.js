// A form with data-passkey asks this device for its owner ("get"), or for a new passkey ("create"), and carries the answer.
// Without script, or where a browser knows no passkeys, the other ways in are there.
function bytes(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function letters(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// What the server asks, with its letters turned into bytes.
function question(form) {
  const { publicKey } = JSON.parse(form.dataset.ask);
  publicKey.challenge = bytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
  for (const known of publicKey.excludeCredentials || []) known.id = bytes(known.id);
  return { publicKey };
}

// What the device answers, with its bytes turned into letters.
function answer(credential) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[part]) response[part] = letters(credential.response[part]);
  }
  const extensions = credential.getClientExtensionResults();
  return JSON.stringify({ id: credential.id, rawId: letters(credential.rawId), type: credential.type, response, extensions });
}

async function ask(form) {
  const refusal = form.querySelector("[data-refusal]");
  refusal.hidden = true;
  try {
    const credential = await navigator.credentials[form.dataset.passkey](question(form));
    form.elements.reponse.value = answer(credential);
    form.submit();
  } catch {
    // Its owner said no, or it knows nobody here.
    refusal.hidden = false;
  }
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(form);
  });
}
