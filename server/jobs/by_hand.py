"""What people ask of jobs on the command line: how they are, and to run one now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from server.jobs.leases import LastRun, Leases, RunResult
from server.jobs.runner import Job, JobRunner
from server.values.clock import TUNIS

NEVER = "never"
HEADER = ("JOB", "EVERY", "LAST RUN", "RESULT", "TOOK", "NEXT RUN", "LAST GOOD END")
GAP = "  "


class CannotRun(Exception):
    """A job was not run to a good end; its text is for whoever asked for it."""


async def run_once(name: str, jobs: Sequence[Job], leases: Leases) -> str:
    """Runs a job now, due or not, and says so. Raises CannotRun.

    It counts as any other run: the job's next one comes at its time after this one.
    """
    job = next((job for job in jobs if job.name == name), None)
    if job is None:
        names = ", ".join(sorted(job.name for job in jobs))
        raise CannotRun(f"There is no job {name}. There are: {names}.")
    result = await JobRunner((), leases).run_now(job)
    run = (await leases.last_runs())[name]
    if result is None:
        raise CannotRun(f"{name} is being run by another process, since {_instant(run.started_at)}.")
    if result is not RunResult.DONE:
        raise CannotRun(f"{name} {result}: {run.error}." if run.error else f"{name} was taken over by another process.")
    return f"{name} done in {_took(run)}."


async def list_jobs(jobs: Sequence[Job], leases: Leases) -> str:
    """A line for each job: when it ran last, how it went, and when it is due. Times are Tunisian."""
    return table(jobs, await leases.last_runs())


def table(jobs: Sequence[Job], runs: Mapping[str, LastRun]) -> str:
    """The lines, the header first, by name; below the table what the runs that failed failed with."""
    named = sorted(jobs, key=lambda job: job.name)
    rows = [HEADER, *(_row(job, runs.get(job.name)) for job in named)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    lines = [GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    errors = [f"{job.name}: {run.error}" for job in named if (run := runs.get(job.name)) and run.error]
    return "\n".join([*lines, *(["", *errors] if errors else [])])


def _row(job: Job, run: LastRun | None) -> tuple[str, ...]:
    every = f"{_length(job.every)} at {job.at:%H:%M}" if job.at else _length(job.every)
    if run is None:
        return job.name, every, NEVER, "", "", "now", NEVER
    last_good = _instant(run.succeeded_at) if run.succeeded_at else NEVER
    due = "" if run.is_held and run.result is None else _instant(run.due_at)
    return job.name, every, _instant(run.started_at), _result(run), _took(run), due, last_good


def _result(run: LastRun) -> str:
    if run.result:
        return run.result.value
    return "running" if run.is_held else "cut off"  # its process died


def _took(run: LastRun) -> str:
    return f"{(run.ended_at - run.started_at).total_seconds():.1f} s" if run.ended_at else ""


def _instant(instant: datetime) -> str:
    return f"{instant.astimezone(TUNIS):%Y-%m-%d %H:%M:%S}"


def _length(length: timedelta) -> str:
    """`30 s`, `1 min`, `1 h`, `1 d`: the largest unit that it is a whole number of."""
    seconds = int(length.total_seconds())
    for unit, name in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= unit and seconds % unit == 0:
            return f"{seconds // unit} {name}"
    return f"{length.total_seconds():g} s"
