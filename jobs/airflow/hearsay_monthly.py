"""Hearsay each month: one run, then a look at its counts.

Set the Airflow variables ``hearsay_command`` (the launcher, or a whole spark-submit line up to the jar),
``hearsay_input`` and ``hearsay_output``. Written for Airflow 3.
"""

import json
from datetime import datetime, timedelta, timezone

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG, task

MOST_REJECTED = 0.2

with DAG(
    dag_id="hearsay_monthly",
    schedule="15 4 2 * *",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    # Two runs must not write to one output folder at a time.
    max_active_runs=1,
    default_args={"retries": 1, "retry_delay": timedelta(minutes=15)},
    doc_md=__doc__,
):
    # With --json the last line of the output is the run's counts, and the last line is what Airflow hands on.
    run = BashOperator(
        task_id="run",
        bash_command=(
            "{{ var.value.hearsay_command }} run --input '{{ var.value.hearsay_input }}'"
            " --output '{{ var.value.hearsay_output }}' --json"
        ),
        execution_timeout=timedelta(hours=12),
    )

    @task(retries=0)
    def check(line: str) -> None:
        """Fails where a run that went well has nothing to show for it."""
        counts = json.loads(line)
        taken = counts["rows"]["documents"]
        rejected = sum(counts["rejects"].values())
        if taken == 0:
            raise ValueError(f"No article was taken in the run {counts['run_id']}: {counts['rejects']}")
        if rejected > MOST_REJECTED * (taken + rejected):
            raise ValueError(f"{rejected} of {taken + rejected} rows were rejected: {counts['rejects']}")

    check(run.output)
