"""Whoever waits for room in memory gets it, after those who came before him, and nobody waits for ever."""

from __future__ import annotations

import random
import threading
import time
import weakref
from contextlib import ExitStack

import pytest
from test_portal_models import loader, names, silent, use
from test_turns import until

from components.portal.models import Models
from reverse_attention.model.load import ModelError


class Person:
    """One who borrows a model in a thread of his own, and has it until he is let go."""

    def __init__(self, models, name, begun=None):
        self.told, self.raised = [], None
        self.has, self.leaves, self.stops = threading.Event(), threading.Event(), threading.Event()
        self._what = models, name, loader(name, begun=begun)
        self.thread = threading.Thread(target=self._live, daemon=True)
        self.thread.start()

    def _live(self):
        models, name, load = self._what
        try:
            with models.borrowed(name, load, self._tell) as loaded:
                self.has.set()
                del loaded
                self.leaves.wait(20)
        except Exception as error:
            self.raised = error

    def _tell(self, step):
        self.told.append(step)
        if self.stops.is_set():
            raise ConnectionError("closed")

    def waits(self, words):
        """Come when the words were told in the line."""
        until(lambda: any(words in step for step in self.told))
        return self

    def ends(self):
        self.leaves.set()
        self.thread.join(5)
        assert not self.thread.is_alive()


def free(models):
    """All as it was before anybody came."""
    line = models._line
    return not (
        any(one.users for one in models.held())
        or len(line)
        or line.in_the_way
        or line.gatherer
        or line._wanted
        or line._to_gather
    )


def test_models_that_are_borrowed_again_and_again_make_way_for_one_that_is_waited_for():
    """Before mine come the loads of those who came earlier: at most the other model, once."""
    models, over, begun = Models(8, stay=0), threading.Event(), []

    def again_and_again(name):
        while not over.is_set():
            with models.borrowed(name, loader(name, begun=begun), silent):
                time.sleep(0.01)

    threads = [threading.Thread(target=again_and_again, args=(name,)) for name in "aaabbb"]
    for thread in threads:
        thread.start()
    for _ in range(8):
        until(lambda: sorted(names(models)) == ["a", "b"])
        before = len(begun)
        use(models, "c", begun=begun)
        own = begun.index("c", before)
        assert own - before <= 2
    over.set()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()
    assert free(models)


def test_room_is_given_in_the_order_in_which_people_came():
    """Who wants the model in the way again stands behind those who wait for its room."""
    models, begun = Models(4, stay=0), []
    first = Person(models, "a", begun)
    until(first.has.is_set)
    people = [
        Person(models, name, begun).waits(words)
        for name, words in [
            ("b", "you are next"),
            ("c", "1 before you"),
            ("a", "2 before you"),
            ("d", "3 before you"),
        ]
    ]
    assert people[2].told[0].startswith("it makes way for a model that others wait for")
    for one in (first, *people):
        one.ends()
    assert begun == ["a", "b", "c", "a", "d"]
    assert free(models)


def test_who_takes_over_a_stopped_loading_keeps_its_place():
    models, begun = Models(4, stay=0), []
    first = Person(models, "a", begun)
    until(first.has.is_set)
    stopped = Person(models, "b", begun).waits("you are next")
    heir = Person(models, "b", begun).waits("another session")
    other = Person(models, "c", begun).waits("1 before you")
    stopped.stops.set()
    stopped.thread.join(5)
    assert isinstance(stopped.raised, ConnectionError)
    heir.waits("you are next")
    for one in (first, heir, other):
        one.ends()
    assert begun == ["a", "b", "c"]
    assert free(models)


def test_a_model_stands_where_the_first_stands_who_wants_it():
    models, begun = Models(4, stay=0), []
    first = Person(models, "a", begun)
    until(first.has.is_set)
    people = [
        Person(models, name, begun).waits(words)
        for name, words in [("b", "you are next"), ("c", "1 before you"), ("b", "another session")]
    ]
    for one in (first, *people):
        one.leaves.set()
    for one in (first, *people):
        one.ends()
    assert begun[:3] == ["a", "b", "c"]
    assert free(models)


def test_when_nobody_waits_any_more_what_was_in_the_way_is_open_again():
    models, begun = Models(4, stay=0), []
    first = Person(models, "a", begun)
    until(first.has.is_set)
    waiting = Person(models, "b").waits("you are next")
    newcomer = Person(models, "a", begun).waits("it makes way")
    waiting.stops.set()
    until(newcomer.has.is_set)
    for one in (waiting, first, newcomer):
        one.ends()
    assert begun == ["a"]
    assert free(models)


def test_a_model_that_was_loaded_a_moment_ago_takes_newcomers_though_others_wait_for_its_room():
    models = Models(4, stay=0.6)
    first = Person(models, "a")
    until(first.has.is_set)
    waiting = Person(models, "b").waits("you are next")
    second = Person(models, "a")
    until(second.has.is_set)
    time.sleep(0.6)
    third = Person(models, "a").waits("it makes way")
    for one in (first, second, waiting, third):
        one.ends()
    assert free(models)


def test_whoever_has_a_model_may_have_it_again_though_it_makes_way():
    models = Models(4, stay=0)
    with models.borrowed("a", loader("a"), silent):
        waiting = Person(models, "b").waits("you are next")
        with models.borrowed("a", loader("a"), silent):
            pass
        assert models.held()[0].users == 1
    waiting.ends()
    assert free(models)


def test_what_makes_way_is_gone_though_others_wait_for_it():
    models = Models(4, stay=0)
    first = Person(models, "a")
    until(first.has.is_set)
    model = weakref.ref(models._in_memory.places["a"].loaded.model)
    waiting = Person(models, "b").waits("you are next")
    again = Person(models, "a").waits("it makes way")
    first.ends()
    until(waiting.has.is_set)
    assert model() is None
    assert models.bytes() == 4
    for one in (waiting, again):
        one.ends()


def test_whoever_waits_too_long_is_told_so_and_his_place_is_free():
    models = Models(4, stay=0, patience=0.3)
    first = Person(models, "a")
    until(first.has.is_set)
    with pytest.raises(ModelError, match=r"'b' takes .* in use \('a'\)"):
        use(models, "b")
    use(models, "a")
    first.ends()
    assert free(models)


def test_what_can_have_no_room_beside_ones_own_is_refused_at_once():
    models = Models(8)
    with models.together(["a", "b", "c"], silent), ExitStack() as own:
        for name in "ab":
            own.enter_context(models.borrowed(name, loader(name), silent))
        with pytest.raises(ModelError, match="compare fewer models"):
            use(models, "c")
    assert free(models)


def gathers(models, wanted, begun, *, first_has=None, goes_on=None, told=None):
    """Borrow several, and keep all until the last is there."""
    with models.together(wanted, silent if told is None else told.append), ExitStack() as own:
        for name in wanted:
            own.enter_context(models.borrowed(name, loader(name, begun=begun), silent))
            if first_has:
                first_has.set()
                goes_on.wait(5)


def test_two_who_need_several_do_not_each_hold_what_the_other_waits_for():
    models, begun, told = Models(8, stay=0), [], []
    first_has, goes_on = threading.Event(), threading.Event()
    pauses = {"first_has": first_has, "goes_on": goes_on}
    first = threading.Thread(target=gathers, args=(models, "ab", begun), kwargs=pauses, daemon=True)
    second = threading.Thread(target=gathers, args=(models, "cd", begun), kwargs={"told": told}, daemon=True)
    first.start()
    until(first_has.is_set)
    second.start()
    single = Person(models, "e", begun)  # there is room, and he need not wait for those who gather
    until(single.has.is_set)
    until(lambda: told)
    assert told[0] == "waiting for several models at once · 1 before you"
    goes_on.set()
    until(lambda: len(models._line) == 1)  # the first one waits for room, and goes before whoever comes now
    other = Person(models, "f", begun).waits("1 before you")
    single.ends()
    first.join(10)
    other.ends()
    second.join(10)
    assert not first.is_alive()
    assert not second.is_alive()
    assert begun.index("b") < begun.index("f")
    assert free(models)


def test_who_has_one_of_several_goes_before_one_who_came_earlier_and_needs_its_room():
    models, comes, begun = Models(8, stay=0), threading.Event(), []

    def slowly(tell, make_room):  # as from the hub
        begun.append("big")
        comes.wait(5)
        return loader("big", 8)(tell, make_room)

    def borrow():
        with models.borrowed("big", slowly, silent):
            pass

    early = threading.Thread(target=borrow, daemon=True)
    early.start()
    until(lambda: begun)
    first_has, goes_on = threading.Event(), threading.Event()
    pauses = {"first_has": first_has, "goes_on": goes_on}
    late = threading.Thread(target=gathers, args=(models, "ab", begun), kwargs=pauses, daemon=True)
    late.start()
    until(first_has.is_set)
    comes.set()
    until(lambda: len(models._line))
    goes_on.set()
    for thread in (late, early):
        thread.join(10)
        assert not thread.is_alive()
    assert begun == ["big", "a", "b"]
    assert free(models)


def test_who_needs_several_that_are_there_waits_for_nobody_and_else_for_those_who_came_before():
    models, begun, told = Models(8, stay=0), [], []
    for name in "ab":
        use(models, name)
    holders = [Person(models, name, begun) for name in "ab"]
    until(lambda: all(one.has.is_set() for one in holders))
    waiting = Person(models, "c", begun).waits("you are next")  # for a to go, the one longest unused
    gathers(models, "bb", begun)
    late = threading.Thread(target=gathers, args=(models, "bd", begun), kwargs={"told": told}, daemon=True)
    late.start()
    until(lambda: told)
    for one in (*holders, waiting):
        one.ends()
    late.join(10)
    assert not late.is_alive()
    assert begun == ["c", "d"]
    assert free(models)


@pytest.mark.parametrize("seed", range(3))
def test_nobody_waits_for_ever_whoever_stops(seed):
    """People of one model and of several; some stop while they wait, load, or have what they wanted."""
    models, wrong = Models(10, stay=0.01), []
    sizes = {name: n for n, name in enumerate("abcde", 2)}

    def borrow(chance, own, name):
        def tell(step):
            if chance.random() < 0.1:
                raise ConnectionError("closed")

        loaded = own.enter_context(models.borrowed(name, loader(name, sizes[name]), tell))
        if models.bytes() > 10 or models._in_memory.places[name].loaded is not loaded:
            wrong.append(name)

    def live(chance):
        for _ in range(12):
            wanted = chance.sample("abcde", chance.choice((1, 1, 2)))
            try:
                with ExitStack() as own:
                    if len(wanted) > 1:
                        with models.together(wanted, silent):
                            for name in wanted:
                                borrow(chance, own, name)
                    else:
                        borrow(chance, own, wanted[0])
                    time.sleep(chance.random() / 1000)
            except (ConnectionError, ModelError):
                pass  # two that are too large together

    threads = [
        threading.Thread(target=live, args=(random.Random(10 * seed + n),), daemon=True) for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()
    assert not wrong
    assert free(models)
    models.drop_unused()
    assert models.bytes() == 0
