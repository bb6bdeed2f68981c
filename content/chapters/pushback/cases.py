"""The five cases of pushback, and what each had been given by the end of 2019."""

from content.blocks import Demand, Demands, Matrix, Row

FIVE_CASES = Demands(
    (
        Demand(
            who="Guo Bing",
            dated="{G01.filed:date}",
            about="He takes the park to court over its face scan. [[G01]]",
        ),
        Demand(
            who="The park’s visitors",
            dated="{G04.received:month}",
            about="Every holder of a season ticket is asked to register a face. [[A31 G04]]",
        ),
        Demand(
            who="The lampposts",
            dated="{H01.day:date}",
            about=(
                "In Hong Kong protesters fear that smart posts could recognise faces, and bring down several. "
                "[[A34 H01]]"
            ),
        ),
        Demand(
            who="The classrooms",
            dated="{N01.reported:date}",
            about="A university in Nanjing tries face recognition in class, and it makes news. [[N01]]",
        ),
        Demand(
            who="The volunteers",
            dated="{S01.published:date}",
            about="In a survey {S02.id_choice:share} of volunteers want to be able to show ordinary ID. [[S01 S02]]",
        ),
    )
)

WHAT_SAYING_NO_BROUGHT = Matrix(
    id="what-saying-no-brought",
    guess=True,
    prompt=("Five cases. What had each been given, or promised, by the end of {H01.day:year}?"),
    columns=("nothing yet", "a promise", "a rule", "other hardware"),
    rows=(
        Row(
            "Guo Bing’s suit against the park",
            short="Guo Bing’s suit",
            right="nothing yet",
            why=("The court took the case on {G11.accepted:date}; there was no ruling by the end of the year. [[G11]]"),
        ),
        Row(
            "The park’s other visitors, asked for their faces",
            short="The park’s visitors",
            right="a promise",
            why=(
                "The park said that they could opt out. [[A33]] It would still check who they are: with a "
                "fingerprint, by one report. [[G15 G12]]"
            ),
        ),
        Row(
            "Hong Kong’s lampposts with cameras",
            short="The lampposts",
            right="other hardware",
            why="On {H07.agreed:date} a committee agreed on other sensors instead of cameras. [[H07]]",
        ),
        Row(
            "A university’s classrooms in Nanjing",
            short="The classrooms",
            right="a promise",
            why=("An official of the education ministry said that such use would be curbed and regulated. [[N05]]"),
        ),
        Row(
            "Survey volunteers who wanted ordinary ID as a choice",
            short="The volunteers",
            right="nothing yet",
            why="They answered a survey; we found nothing that followed from it that year. [[S02]]",
        ),
    ),
    reveal=(
        "*One way out of the face scan was a fingerprint, a report says.* Pass holders had been asked for it before, "
        "and it is of the body too. [[G12 G02]] Nobody in this list had a rule by the end of the year."
    ),
)
