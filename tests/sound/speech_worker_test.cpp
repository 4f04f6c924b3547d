#include "sound/speech_worker.hpp"

#include "letter_voice.hpp"
#include "timelines.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

void waitUntilDone(const SpeechWorker& worker) {
    while (!worker.done())
        std::this_thread::yield();
}

void allow(LetterVoice::Record& record, int lines) {
    const std::lock_guard guard{record.mutex};
    record.allowed = lines;
    record.let.notify_all();
}

int begunBy(LetterVoice::Record& record) {
    const std::lock_guard guard{record.mutex};
    return record.begun;
}

std::shared_ptr<const Timeline> shared(std::vector<Cue> cues) {
    return std::make_shared<const Timeline>(timelineOf(std::move(cues)));
}

} // namespace

TEST_CASE("the worker makes every line ready") {
    const auto record = std::make_shared<LetterVoice::Record>();
    SpeechWorker worker{std::make_unique<LetterVoice>(record)};
    CHECK(worker.lines()->empty());
    worker.prepare(shared({lineAt("a", seconds(1)), lineAt("bb", seconds(2))}), seconds(2));
    waitUntilDone(worker);
    CHECK(worker.lines()->size() == 2);
    CHECK(record->spoken == std::vector<std::string>{"bb", "a"});
    CHECK(worker.lines() == worker.lines());
}

TEST_CASE("a new request goes first and reuses the lines that are ready") {
    const auto record = std::make_shared<LetterVoice::Record>();
    record->allowed = 0;
    SpeechWorker worker{std::make_unique<LetterVoice>(record)};
    const auto first = shared({lineAt("a", seconds(1)), lineAt("b", seconds(2)), lineAt("c", seconds(3))});
    worker.prepare(first, Time{0});
    allow(*record, 1);
    // The voice waits inside the second line. After that line the new request decides.
    while (begunBy(*record) < 2)
        std::this_thread::yield();
    CHECK(worker.lines()->size() == 1);
    worker.prepare(shared({lineAt("a", seconds(1)), lineAt("d", seconds(2)), lineAt("c", seconds(3))}), seconds(3));
    allow(*record, 100);
    waitUntilDone(worker);
    const std::vector<std::string> expected{"a", "b", "c", "d"};
    CHECK(record->spoken == expected);
    CHECK(worker.lines()->size() == 3);
    CHECK_FALSE(worker.lines()->contains("b"));
}

TEST_CASE("the worker ends at once in the middle of its work, and without a voice does nothing") {
    const auto record = std::make_shared<LetterVoice::Record>();
    {
        std::vector<Cue> cues;
        for (int i = 0; i < 2000; ++i)
            cues.push_back(lineAt("line " + std::to_string(i), milliseconds(i)));
        SpeechWorker worker{std::make_unique<LetterVoice>(record)};
        worker.prepare(shared(std::move(cues)), Time{0});
    }
    CHECK(record->spoken.size() < 2000);
    SpeechWorker mute{nullptr};
    mute.prepare(shared({lineAt("a", Time{0})}), Time{0});
    CHECK(mute.done());
    CHECK(mute.lines()->empty());
}

TEST_CASE("no more speech is kept than the limit, and a later position moves it on") {
    std::vector<Cue> cues;
    for (int i = 1000; i < 1900; ++i)
        cues.push_back(lineAt("ten letter line no " + std::to_string(i), seconds(i)));
    const auto record = std::make_shared<LetterVoice::Record>();
    SpeechWorker worker{std::make_unique<LetterVoice>(record)};
    const auto timeline = shared(std::move(cues));
    worker.prepare(timeline, Time{0});
    waitUntilDone(worker);
    CHECK(worker.lines()->contains("ten letter line no 1000"));
    CHECK(worker.lines()->size() < 300);
    worker.prepare(timeline, seconds(1500));
    waitUntilDone(worker);
    CHECK(worker.lines()->contains("ten letter line no 1500"));
    CHECK(worker.lines()->size() < 560);
    CHECK_FALSE(worker.lines()->contains("ten letter line no 1900"));
}

TEST_CASE("the line needed first is ready while the next is still being spoken") {
    const auto record = std::make_shared<LetterVoice::Record>();
    record->allowed = 1;
    SpeechWorker worker{std::make_unique<LetterVoice>(record)};
    worker.prepare(shared({lineAt("a", seconds(1)), lineAt("b", seconds(2)), lineAt("c", seconds(3))}), seconds(2));
    while (worker.lines()->empty())
        std::this_thread::yield();
    CHECK(worker.lines()->contains("b"));
    CHECK(worker.lines()->size() == 1);
    CHECK_FALSE(worker.done());
    allow(*record, 100);
    waitUntilDone(worker);
    CHECK(worker.lines()->size() == 3);
}

TEST_CASE("another voice speaks everything anew, and nothing of the old one is left or comes later") {
    const auto old = std::make_shared<LetterVoice::Record>();
    const auto next = std::make_shared<LetterVoice::Record>();
    SpeechWorker worker{std::make_unique<LetterVoice>(old)};
    old->allowed = 1;
    worker.prepare(shared({lineAt("a", seconds(1)), lineAt("bb", seconds(2))}), Time{0});
    while (begunBy(*old) < 2)
        std::this_thread::yield();
    next->allowed = 0;
    worker.setVoice(std::make_unique<LetterVoice>(next));
    CHECK(worker.lines()->empty());
    CHECK_FALSE(worker.done());
    // The old voice finishes its present line.
    allow(*old, 100);
    while (begunBy(*next) < 1)
        std::this_thread::yield();
    CHECK(worker.lines()->empty());
    allow(*next, 100);
    waitUntilDone(worker);
    CHECK(worker.lines()->size() == 2);
    CHECK(next->spoken == std::vector<std::string>{"a", "bb"});
}

TEST_CASE("a worker can begin without a voice, take one, and fall silent") {
    SpeechWorker worker;
    worker.prepare(shared({lineAt("a", seconds(1))}), Time{0});
    CHECK(worker.done());
    const auto record = std::make_shared<LetterVoice::Record>();
    worker.setVoice(std::make_unique<LetterVoice>(record));
    waitUntilDone(worker);
    CHECK(worker.lines()->size() == 1);
    worker.setVoice(nullptr);
    CHECK(worker.done());
    CHECK(worker.lines()->empty());
    worker.prepare(shared({lineAt("b", seconds(1))}), Time{0});
    CHECK(worker.done());
    worker.setVoice(std::make_unique<LetterVoice>(record));
    waitUntilDone(worker);
    CHECK(worker.lines()->contains("b"));
}

TEST_CASE("a slow voice is cancelled at the end and when another takes its place") {
    const auto slow = std::make_shared<LetterVoice::Record>();
    slow->allowed = 0;
    SpeechWorker worker{std::make_unique<LetterVoice>(slow)};
    worker.prepare(shared({lineAt("a", seconds(1))}), Time{0});
    while (begunBy(*slow) < 1)
        std::this_thread::yield();
    const auto next = std::make_shared<LetterVoice::Record>();
    next->allowed = 0;
    worker.setVoice(std::make_unique<LetterVoice>(next));
    while (begunBy(*next) < 1)
        std::this_thread::yield();
    CHECK(slow->spoken.empty());
}

TEST_CASE("rapid changes of voice leave only the lines of the last voice") {
    const auto record = std::make_shared<LetterVoice::Record>();
    SpeechWorker worker;
    worker.prepare(shared({lineAt("a", seconds(1)), lineAt("bb", seconds(2))}), Time{0});
    for (int i = 0; i < 200; ++i) {
        worker.setVoice(i % 3 == 1 ? nullptr : std::make_unique<LetterVoice>(record));
        if (i % 3 == 1) CHECK(worker.lines()->empty());
    }
    worker.setVoice(std::make_unique<LetterVoice>(record));
    waitUntilDone(worker);
    CHECK(worker.lines()->size() == 2);
}
