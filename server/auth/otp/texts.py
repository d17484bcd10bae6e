"""What a code's message says, and what the app tells the person who asked for it."""

from __future__ import annotations

from server.values.language import Language

SENT = {Language.FR: "OTP envoyé", Language.EN: "OTP sent"}

# Without the code: mail servers write subjects into their logs.
SUBJECT = {Language.FR: "Votre code de connexion à ParkUp", Language.EN: "Your ParkUp sign-in code"}

# The first lines, the code, the last lines.
BEFORE = {Language.FR: "Voici votre code de connexion à ParkUp :", Language.EN: "Here is your ParkUp sign-in code:"}
AFTER = {
    Language.FR: "Il est valable {minutes} minutes et ne sert qu'une fois. "
    "Si vous n'avez rien demandé, ignorez ce message : sans ce code, personne ne peut se connecter.",
    Language.EN: "It is valid for {minutes} minutes and works once. "
    "If you did not ask for it, ignore this message: nobody can sign in without the code.",
}

SMS = {
    Language.FR: "ParkUp : votre code est {code}, valable {minutes} minutes. Ne le donnez à personne.",
    Language.EN: "ParkUp: your code is {code}, valid for {minutes} minutes. Do not share it.",
}
