"""The templates of the tasks: what is in braces is filled in, ``[text#mark]`` counts (``tasks``)."""

GIFTS = (
    "When [{to}#a] and {giver} went to the {outing}, {giver} gave a {gift} to",
    "When {giver} and [{to}#a] went to the {outing}, {giver} gave a {gift} to",
    "Yesterday {giver} met [{to}#a] at the {outing}. After a while, {giver} handed the {gift} to",
    "[{to}#a] was waiting in the {outing} when {giver} arrived. Then {giver} showed the new {gift} to",
    "After lunch, {giver} and [{to}#a] sat in the {outing}. {giver} wanted to give the old {gift} to",
    "The {gift} was {giver}'s. At the {outing}, [{to}#a] asked for it, so {giver} passed the {gift} to",
)
RARE_NAMES = (
    "The new teacher at our school is called Mr. [{name}#a]. He came from {city} last summer and he likes "
    "{food}. Every morning the children wait at the door and say: Good morning, Mr.",
    "There was once a {role} named [{name}#a] who lived near {city}. People came from far away to eat {food} "
    "with the old {role}. One day the king sent for the {role} named",
    "Dr. [{name}#a] works in a hospital in {city}. She has a small garden and grows {food}. Her patients "
    "like her very much. When they are ill, they always ask for Dr.",
    "My neighbour, Mrs. [{name}#a], bought a house in {city}. It rained for a week and nobody went out. On "
    "Sunday we brought some {food} to Mrs.",
    "I read a book by Professor [{name}#a] about {food} in {city}. It was long, but I liked it. The next day "
    "I wrote a letter to Professor",
)
FACTS = (
    ("{who} lives in [{what}#{mark}].", "{who} lives in"),
    ("{who} was born in [{what}#{mark}].", "So {who} was born in"),
    ("{who} works in [{what}#{mark}].", "As we know, {who} works in"),
    ("{who} flew to [{what}#{mark}].", "And {who} flew to"),
    ("The home of {who} is [{what}#{mark}].", "The home of {who} is"),
)
COLOURS = (
    ("The colour of the {who} is [{what}#{mark}].", "The colour of the {who} is"),
    ("The {who} is [{what}#{mark}].", "So the {who} is"),
    ("There is a {who} and it is [{what}#{mark}].", "What colour is the {who}? The {who} is"),
    ("My {who} is [{what}#{mark}].", "Remember that my {who} is"),
    ("We painted the {who} [{what}#{mark}].", "Now the colour of the {who} is"),
)
CAPITALS = (
    "The capital of [{country}#a] is",
    "Everyone knows that the capital city of [{country}#a] is",
    "Question: What is the capital of [{country}#a]? Answer:",
    "I have always wanted to travel to [{country}#a] and to visit its capital,",
    "Last year my sister moved to [{country}#a] and found a flat in the capital, the city of",
    "If you fly to [{country}#a], you will land in the capital, which is",
)
COUNTRIES = {
    "France": "Paris", "Italy": "Rome", "Spain": "Madrid", "Germany": "Berlin", "Japan": "Tokyo",
    "Russia": "Moscow", "Egypt": "Cairo", "Austria": "Vienna", "Greece": "Athens", "Norway": "Oslo",
    "Sweden": "Stockholm", "Ireland": "Dublin", "Portugal": "Lisbon", "Poland": "Warsaw", "Peru": "Lima",
    "Hungary": "Budapest", "China": "Beijing", "Cuba": "Havana", "Finland": "Helsinki", "Iran": "Tehran",
    "Denmark": "Copenhagen", "England": "London", "Thailand": "Bangkok", "Belgium": "Brussels",
    "Canada": "Ottawa", "Kenya": "Nairobi", "Iraq": "Baghdad", "Turkey": "Ankara", "Chile": "Santiago",
    "South Korea": "Seoul", "Argentina": "Buenos Aires", "Venezuela": "Caracas", "Ecuador": "Quito",
    "Uruguay": "Montevideo", "Indonesia": "Jakarta", "Vietnam": "Hanoi", "Malaysia": "Kuala Lumpur",
    "India": "New Delhi", "Pakistan": "Islamabad", "Nepal": "Kathmandu", "Bangladesh": "Dhaka",
    "Afghanistan": "Kabul", "Syria": "Damascus", "Lebanon": "Beirut", "Jordan": "Amman", "Libya": "Tripoli",
    "Tunisia": "Tunis", "Algeria": "Algiers", "Morocco": "Rabat", "Ethiopia": "Addis Ababa",
    "Ghana": "Accra", "Nigeria": "Abuja", "Uganda": "Kampala", "Zimbabwe": "Harare", "Jamaica": "Kingston",
    "Wales": "Cardiff", "Romania": "Bucharest", "Bulgaria": "Sofia", "Serbia": "Belgrade",
    "Croatia": "Zagreb", "Sudan": "Khartoum", "Slovakia": "Bratislava", "Slovenia": "Ljubljana",
    "Iceland": "Reykjavik", "Scotland": "Edinburgh", "Estonia": "Tallinn", "Latvia": "Riga",
    "Lithuania": "Vilnius", "Armenia": "Yerevan", "Taiwan": "Taipei", "Australia": "Canberra",
    "New Zealand": "Wellington", "Zambia": "Lusaka", "Senegal": "Dakar",
}  # fmt: skip
AGREEMENTS = (
    "The [{noun}#a] near the {other}",
    "The [{noun}#a] behind the {other} of my neighbour",
    "Everyone says that the [{noun}#a] next to the {other}",
    "I think that the [{noun}#a] under the {other}",
    "The old [{noun}#a] beside the {other}",
    "We all know that the [{noun}#a] in front of the {other}",
)
KEYS = (
    (
        "{who} has the [{key}#{via}] key.",
        "The {key} key opens the [{place}#{mark}].",
        "The key of {who} opens the",
    ),
    (
        "{who} took the [{key}#{via}] bus.",
        "The {key} bus goes to the [{place}#{mark}].",
        "So {who} went to the",
    ),
    (
        "{who} follows the [{key}#{via}] path.",
        "The {key} path leads to the [{place}#{mark}].",
        "{who} will come to the",
    ),
    (
        "{who} won the [{key}#{via}] ticket.",
        "The {key} ticket is for the [{place}#{mark}].",
        "So {who} may visit the",
    ),
    (
        "{who} is in the [{key}#{via}] team.",
        "The {key} team meets in the [{place}#{mark}].",
        "So {who} goes to the",
    ),
)
NEEDLES = (
    ("The secret word is [{name}#a].", "Now I remember: the secret word is"),
    ("The password of the computer is [{name}#a].", "To log in, remember: the password of the computer is"),
    ("The name of the ship is [{name}#a].", "The captain came back. The name of the ship is"),
    ("The village on the hill is called [{name}#a].", "At last we saw it. The village on the hill is called"),
    ("My friend's horse is called [{name}#a].", "Then we went to the stable. My friend's horse is called"),
)
