"""The command places: a look into the gazetteer from the shell."""

import csv
import io
import json

from click.testing import CliRunner, Result

from govtext.cli.commands import main


def run(*arguments: str) -> Result:
    """Call the command as a shell would."""
    return CliRunner().invoke(main, ["places", *arguments], env={"COLUMNS": "160"})


def test_a_name_is_looked_up_on_a_day():
    """One line for each unit of the name, under it what it was made of and what it became."""
    result = run("quận Thuận Hóa", "--on", "2025-06-30")

    assert 0 == result.exit_code
    assert ["quận Thuận Hóa (474), thành phố Huế, since 2025-01-01, until 2025-06-30", "  < thành phố Huế (474)"] == result.output.splitlines()[:2]
    assert result.output.splitlines()[2].startswith("  > phường ")


def test_json_has_lists_and_nulls():
    """Absence is null, several heirs a list, and --to leads as far as the day."""
    (ward,) = json.loads(run("quận 9", "--to", "2021-01-01", "--format", "json").output)

    assert ("quận 9", "763", None, "2020-12-31", ["thành phố Thủ Đức (769)"]) == tuple(
        ward[key] for key in ("unit", "code", "valid_from", "valid_until", "successors")
    )


def test_csv_of_all_provinces():
    """63 lines, each with the one province that it is in."""
    table = list(csv.DictReader(io.StringIO(run("--level", "province", "--on", "2025-06-30", "--format", "csv").output)))

    assert 63 == len(table)
    assert "tỉnh Đồng Tháp (82)" == next(row["successors"] for row in table if row["unit"] == "tỉnh Tiền Giang")


def test_a_name_within_a_unit():
    """One Châu Thành of ten."""
    assert ["808"] == [row["code"] for row in json.loads(run("Châu Thành", "--level", "district", "--within", "Long An", "--format", "json").output)]


def test_what_is_not_there_and_what_is_no_day():
    """Nothing found is exit 1, a misunderstood day 2."""
    assert (1, 2) == (run("Atlantis").exit_code, run("Huế", "--on", "1/7/2025").exit_code)
    assert "2025-07-01" in run("Huế", "--on", "1/7/2025").output
