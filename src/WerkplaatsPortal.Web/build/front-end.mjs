// Fetches the packages when the lock file changed and bundles styles and scripts into wwwroot.
// Called by FrontEnd.targets; safe when two builds run at once.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const lockFile = join(root, "obj", "front-end.lock");
const lockIsStaleAfter = 5 * 60_000;

// Dutch and English need latin and latin-ext; the packages hold more.
const latinFontsOnly = {
  name: "latin-fonts-only",
  setup(build) {
    build.onLoad({ filter: /[\\/]@fontsource-variable[\\/].*\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/@font-face\s*\{[^}]*\}/g, (face) => (/-latin(-ext)?-wght-/.test(face) ? face : "")),
      loader: "css",
    }));
  },
};

await alone(async () => {
  installPackages();
  await bundle();
});

async function alone(work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (;;) {
    try {
      closeSync(openSync(lockFile, "wx"));
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (ageOf(lockFile) > lockIsStaleAfter) rmSync(lockFile, { force: true });
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function installPackages() {
  const wanted = join(root, "package-lock.json");
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;

  // No script of a package runs: esbuild brings its program as a package of its own.
  const run = spawnSync("npm ci --ignore-scripts --no-audit --no-fund", { cwd: root, shell: true, encoding: "utf8" });
  if (run.status !== 0) fail(`npm ci failed (is npm there? Node.js 20 or newer brings it):\n${run.stdout ?? ""}${run.stderr ?? ""}`);
  utimesSync(installed, new Date(), new Date());
}

async function bundle() {
  const { build } = await import("esbuild");
  const wwwroot = join(root, "wwwroot");
  const result = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: "Styles/site.css", out: "css/portal" },
      { in: "Scripts/portal.js", out: "js/portal" },
      { in: "node_modules/htmx.org/dist/htmx.js", out: "js/htmx" },
    ],
    outdir: wwwroot,
    assetNames: "fonts/[name]",
    loader: { ".woff2": "file" },
    plugins: [latinFontsOnly],
    bundle: true,
    minify: true,
    legalComments: "eof",
    charset: "utf8",
    logLevel: "warning",
    write: false,
  });

  // Whole files appear at once: another build or a running portal never sees half of one.
  for (const file of result.outputFiles) {
    mkdirSync(dirname(file.path), { recursive: true });
    const next = `${file.path}.${process.pid}.tmp`;
    writeFileSync(next, file.contents);
    renameSync(next, file.path);
  }
}

function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function fail(message) {
  console.error(`front-end : error : ${message}`);
  rmSync(lockFile, { force: true });
  process.exit(1);
}
