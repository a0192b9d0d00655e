"""Imports the DAG with stand-ins for Airflow's own classes: python3 jobs/airflow/test_hearsay_monthly.py

It shows that the file is sound Python and that the check does what it says. It does not show what a real Airflow
makes of it: for that, airflow dags test hearsay_monthly.
"""

import importlib
import json
import sys
import types
import unittest
from pathlib import Path


class Dag:
    last = None

    def __init__(self, **arguments):
        self.arguments = arguments
        Dag.last = self

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


class BashOperator:
    last = None

    def __init__(self, **arguments):
        self.arguments = arguments
        self.output = self
        BashOperator.last = self


class Task:
    last = None

    def __init__(self, function):
        self.function = function
        self.given = ()
        Task.last = self

    def __call__(self, *given):
        self.given = given


def load():
    sdk = types.ModuleType("airflow.sdk")
    sdk.DAG = Dag
    sdk.task = lambda **arguments: Task
    bash = types.ModuleType("airflow.providers.standard.operators.bash")
    bash.BashOperator = BashOperator
    names = ["airflow", "airflow.providers", "airflow.providers.standard", "airflow.providers.standard.operators"]
    sys.modules.update({name: types.ModuleType(name) for name in names})
    sys.modules.update({sdk.__name__: sdk, bash.__name__: bash})
    sys.path.insert(0, str(Path(__file__).parent))
    return importlib.import_module("hearsay_monthly")


def counts(documents, **rejects):
    return json.dumps({"run_id": "r", "rows": {"documents": documents}, "rejects": rejects})


class HearsayMonthly(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        load()

    def test_runs_never_meet(self):
        self.assertEqual(Dag.last.arguments["max_active_runs"], 1)
        self.assertFalse(Dag.last.arguments["catchup"])

    def test_the_check_gets_the_last_line_of_the_run(self):
        self.assertTrue(BashOperator.last.arguments["bash_command"].endswith("--json"))
        self.assertEqual(Task.last.given, (BashOperator.last,))

    def test_a_good_run_passes(self):
        Task.last.function(counts(90, too_short=10))

    def test_a_run_without_articles_fails(self):
        with self.assertRaisesRegex(ValueError, "No article"):
            Task.last.function(counts(0))

    def test_a_run_with_many_rejects_fails(self):
        with self.assertRaisesRegex(ValueError, "30 of 100"):
            Task.last.function(counts(70, not_english=30))


if __name__ == "__main__":
    unittest.main()
