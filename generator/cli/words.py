"""The command line's own words in both languages, and the few of Click's that it prints."""

from __future__ import annotations

import os
import re

import click

from generator.cli.build_words import BUILD_WORDS
from generator.cli.check_words import CHECK_WORDS
from generator.cli.diff_words import DIFF_WORDS
from generator.cli.doctor_words import DOCTOR_WORDS
from generator.cli.followup_words import FOLLOWUP_WORDS
from generator.cli.import_words import IMPORT_WORDS
from generator.cli.merge_words import MERGE_WORDS
from generator.cli.register_words import REGISTER_WORDS
from generator.cli.template_words import TEMPLATE_WORDS
from generator.core.text import short

HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

LANGUAGES = ("vi", "en")

_WORDS: dict[str, tuple[str, str]] = {
    "program": (
        "Soạn văn bản hành chính theo Nghị định 30/2020/NĐ-CP từ tệp YAML.",
        "Official Vietnamese correspondence (Decree 30/2020/NĐ-CP) from YAML files.",
    ),
    "program-usage": ("LỆNH …", "COMMAND …"),
    "usage": ("Cách dùng: ", "Usage: "),
    "commands": ("Lệnh", "Commands"),
    "options": ("Tùy chọn", "Options"),
    "help": ("Hiện phần giúp đỡ này.", "Show this message."),
    "version": ("Hiện số phiên bản.", "Show the version."),
    "lang": ("Ngôn ngữ của thông báo.", "Language of the messages."),
    "render-summary": ("Tạo .docx (và PDF) từ tệp YAML", "Make the .docx (and PDF) of YAML files"),
    "new-summary": ("Viết một tệp YAML mới để điền", "Write a new YAML file to fill in"),
    "init-summary": ("Lập một thư mục làm việc mới", "Make a new workspace"),
    "schema-summary": (
        "In JSON Schema cho trình soạn thảo (VS Code)",
        "Print the JSON Schema for editors (VS Code)",
    ),
    "render": (
        "Tạo văn bản từ các tệp YAML: output/<đường dẫn dưới directives>.docx, hoặc "
        "THƯ_MỤC/<tên tệp>.docx khi có -o. Có lỗi ở bất kỳ tệp nào thì không ghi gì cả.",
        "Make the documents of YAML files: output/<path under directives>.docx, or "
        "DIR/<stem>.docx with -o. Nothing is written if any file has an error.",
    ),
    "render-usage": (
        "TỆP… [-o THƯ_MỤC] [--pdf | --pdf-a] [--embed-source]",
        "FILE… [-o DIR] [--pdf | --pdf-a] [--embed-source]",
    ),
    "render-output": ("Ghi kết quả vào thư mục này.", "Write the results into this folder."),
    "render-embed": (
        "Cho cả tệp YAML và các tệp nó nhắc tên vào trong .docx, để sau này lấy lại được bằng "
        "vanban import. Ai có .docx cũng đọc được, kể cả các ghi chú (#) trong đó.",
        "Put the YAML and the files that it names into the .docx, for vanban import to take out. "
        "Whoever has the .docx can read them, comments (#) too.",
    ),
    "render-pdf": ("Làm cả bản PDF (cần LibreOffice).", "Make the PDF too (needs LibreOffice)."),
    "render-pdf-a": (
        "Làm bản PDF/A-2b để lưu trữ lâu dài (gồm cả --pdf).",
        "Make the PDF a PDF/A-2b, for archives (--pdf is implied).",
    ),
    "pdf-progress": ("Tạo PDF", "PDFs"),
    "new": (
        "Viết vào directives/<năm>/ một tệp YAML có chú thích, đã điền những gì hồ sơ cơ quan "
        "(vanban.yaml) biết. LOẠI là tên hoặc chữ viết tắt, ví dụ: công-văn.",
        "Write a commented YAML file into directives/<year>/, with what the office profile "
        "(vanban.yaml) knows filled in. TYPE is a name or abbreviation, e.g. công-văn.",
    ),
    "new-usage": ("LOẠI [--title TRÍCH_YẾU] [-o TỆP]", "TYPE [--title SUBJECT] [-o FILE]"),
    "new-title": ("Trích yếu, cũng dùng để đặt tên tệp.", "The subject; also names the file."),
    "new-output": ("Ghi vào tệp này.", "Write to this file."),
    "init": (
        "Lập một thư mục làm việc: hồ sơ cơ quan, một văn bản mẫu, mẫu Word, lược đồ cho VS Code.",
        "Make a workspace: office profile, an example directive, Word templates, VS Code schema.",
    ),
    "init-usage": ("THƯ_MỤC", "DIR"),
    "schema": (
        "In JSON Schema của tệp YAML; trình soạn thảo dùng nó để gợi ý và giải thích từng mục.",
        "Print the JSON Schema of the YAML files; editors use it for completion and hover texts.",
    ),
    "schema-usage": ("[-o TỆP]", "[-o FILE]"),
    "schema-output": ("Ghi vào tệp này thay vì in ra.", "Write to this file instead."),
    "files": ("TỆP…", "FILE…"),
    "type": ("LOẠI", "TYPE"),
    "folder": ("THƯ_MỤC", "DIR"),
    "near-file": ("      → Có phải là «{path}»?", "      → Did you mean “{path}”?"),
    "interrupted": ("Đã dừng theo yêu cầu.", "Stopped."),
    "problems": (
        "Có {count} lỗi; chưa ghi văn bản nào.",
        "{count} problem(s); no document was written.",
    ),
    "init-done": (
        "Đã lập {folder}. Việc tiếp theo:\n"
        "  1. Sửa tên cơ quan, địa danh, người ký trong {profile}\n"
        "  2. Chạy: cd {folder} && vanban render {example} --pdf\n"
        '  3. Viết văn bản mới: vanban new công-văn --title "…"\n'
        "  4. Khi thư mục đã ở trong kho git: vanban git setup (một lần mỗi máy, để git diff và "
        "git merge đọc văn bản theo nghĩa)",
        "Made {folder}. What to do next:\n"
        "  1. Put your agency, place and signatories into {profile}\n"
        "  2. Run: cd {folder} && vanban render {example} --pdf\n"
        '  3. Write a new letter: vanban new công-văn --title "…"\n'
        "  4. Once the folder is in a git repository: vanban git setup (once a clone, so that git "
        "diff and git merge read documents by meaning)",
    ),
    "try-help": ("Xem: {command} --help", "See: {command} --help"),
    "wrong-usage": ("Lệnh chưa đúng: {reason}", "Wrong usage: {reason}"),
    "no-such-option": ("không có tùy chọn {name}", "there is no option {name}"),
    "no-such-command": ("không có lệnh «{name}»", "there is no command “{name}”"),
    "did-you-mean": ("; có phải là {near}?", "; did you mean {near}?"),
    "missing": ("thiếu {name}", "{name} is missing"),
    "bad-value": ("{name}: giá trị không hợp lệ", "{name}: invalid value"),
    "one-of": ("{name} phải là một trong: {choices}", "{name} must be one of: {choices}"),
    "not-whole": (
        "{name}: «{text}» phải là một số từ {low} đến {high}",
        "{name}: “{text}” has to be a whole number from {low} to {high}",
    ),
    "extra-argument": (
        "thừa «{words}»; một tên có dấu cách thì đặt cả tên trong nháy kép",
        "“{words}” is too much; put double quotes around a name with spaces",
    ),
    "no-value-given": ("sau {name} còn thiếu giá trị", "{name} needs a value after it"),
    "takes-no-value": ("{name} không có giá trị đi kèm", "{name} takes no value"),
    "other": ("tham số không hợp lệ", "invalid arguments"),
    **TEMPLATE_WORDS,
    **BUILD_WORDS,
    **CHECK_WORDS,
    **DOCTOR_WORDS,
    **REGISTER_WORDS,
    **FOLLOWUP_WORDS,
    **IMPORT_WORDS,
    **DIFF_WORDS,
    **MERGE_WORDS,
}


def say(key: str, lang: str, **values: object) -> str:
    """A sentence of the command line in `lang`."""
    return _WORDS[key][lang == "en"].format(**values)


def language(arguments: list[str]) -> str:
    """The language that `--lang` or VANBAN_LANG asks for, before anything is parsed; `vi` if none.

    A value that is no language is left to the option itself, which refuses it.
    """
    wanted = os.environ.get("VANBAN_LANG", "")
    for here, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if here == "--":
            break
        if here == "--lang":
            wanted = following
        elif here.startswith("--lang="):
            wanted = here.removeprefix("--lang=")
    return "en" if wanted == "en" else "vi"


def lang_option(lang: str) -> click.Option:
    """`--lang vi|en`; `language` has read it already."""
    return click.Option(
        ["--lang"], type=click.Choice(LANGUAGES), expose_value=False, help=say("lang", lang)
    )


class Command(click.Command):
    """A command whose help speaks the user's language; `name`'s words are in the table above."""

    def __init__(self, name: str, lang: str, **settings: object) -> None:
        params = [*settings.pop("params", ()), lang_option(lang)]  # type: ignore[misc]
        for param in params:
            _name_value(param, lang)
        super().__init__(
            name,
            help=say(name, lang),
            short_help=say(f"{name}-summary", lang),
            params=params,
            context_settings=HELP,
            **settings,  # type: ignore[arg-type]
        )
        self.lang = lang

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:  # some of Click's know of no command to name
            error.ctx = error.ctx or ctx
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(
            ctx.command_path, say(f"{self.name}-usage", self.lang), prefix=say("usage", self.lang)
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.write_options(self, ctx, formatter, self.lang)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return self.translated_help_option(super().get_help_option(ctx), self.lang)

    @staticmethod
    def write_options(
        command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, lang: str
    ) -> None:
        """The options' section under a heading in `lang`."""
        options = [p for p in command.get_params(ctx) if isinstance(p, click.Option)]
        records = [option.get_help_record(ctx) for option in options]
        with formatter.section(say("options", lang)):
            formatter.write_dl([record for record in records if record])

    @staticmethod
    def translated_help_option(option: click.Option | None, lang: str) -> click.Option | None:
        """`-h, --help` with its text in `lang`."""
        if option is not None:
            option.help = say("help", lang)
        return option


# What stands for the value of an option in the help, by the name of its parameter.
_VALUES = {
    "folder": "folder",
    "file": "file-argument",
    "output": "file-argument",
    "annotate": "file-argument",
}


def _name_value(param: click.Parameter, lang: str) -> None:
    """Click's own word for the value is an English one: `TEXT`."""
    if isinstance(param, click.Option) and not param.is_flag and param.metavar is None:
        if isinstance(param.type, click.Choice):
            return
        number = param.type.name == "whole"
        words = "count" if number else _VALUES.get(param.name or "", "text")
        param.metavar = say(words, lang)


# Click's words for arguments that nobody asked for; it gives them in no other way.
_EXTRA = re.compile(r"unexpected extra arguments? \((.*)\)", re.DOTALL)


class SpokenUsageError(click.UsageError):
    """Wrong usage whose words are in the user's language already."""


def usage_sentence(error: click.UsageError, lang: str) -> str:
    """What is wrong with the command line and where its help is, in `lang`."""
    command = error.ctx.command_path if error.ctx else "vanban"
    reason = say("wrong-usage", lang, reason=_reason(error, lang))
    return f"{reason}\n{say('try-help', lang, command=command)}"


def _reason(error: click.UsageError, lang: str) -> str:
    if isinstance(error, SpokenUsageError):
        return error.message
    if isinstance(error, click.NoSuchOption):
        return say("no-such-option", lang, name=error.option_name) + _near(error, lang)
    if isinstance(error, click.exceptions.NoSuchCommand):
        return say("no-such-command", lang, name=error.command_name) + _near(error, lang)
    if isinstance(error, click.BadParameter):
        parameter = error.param
        name = (parameter.human_readable_name if parameter else None) or str(error.param_hint or "")
        if isinstance(parameter, click.Option):
            name = parameter.opts[0]
        if isinstance(error, click.MissingParameter):
            return say("missing", lang, name=name)
        if parameter and isinstance(parameter.type, click.Choice):
            choices = ", ".join(str(choice) for choice in parameter.type.choices)
            return say("one-of", lang, name=name, choices=choices)
        return say("bad-value", lang, name=name)
    if isinstance(error, click.BadOptionUsage):
        wanted = "takes-no-value" if "not take" in error.message else "no-value-given"
        return say(wanted, lang, name=error.option_name)
    if extra := _EXTRA.search(error.message):
        return say("extra-argument", lang, words=short(extra[1]))
    return error.format_message() if lang == "en" else say("other", lang)


def _near(error: click.UsageError, lang: str) -> str:
    possibilities = getattr(error, "possibilities", None)
    return say("did-you-mean", lang, near=", ".join(possibilities)) if possibilities else ""
