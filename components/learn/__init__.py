"""The Learn page: short steps, each with one idea, one live picture and one question.

A step is a function that says its idea, draws a trace and asks; ``steps`` has them in order. All that a step
says in numbers it takes from the traces that it draws.
"""
