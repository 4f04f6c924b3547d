#include "routine_texts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

using namespace unknot;

namespace {

constexpr int variantsOfEach = 1500;

std::vector<std::string> shippedTexts() {
    std::vector<std::string> texts;
    for (const char* folder : {"routines", "assets/stretches"}) {
        for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / folder)) {
            if (entry.path().extension() == ".yaml") texts.push_back(contentOf(entry.path()));
        }
    }
    return texts;
}

class Mutator {
public:
    std::string mutated(std::string text) {
        const int changes = 1 + below(4);
        for (int i = 0; i < changes && !text.empty(); ++i)
            change(text);
        return text;
    }

private:
    int below(std::size_t bound) { return static_cast<int>(m_random() % bound); }

    void change(std::string& text) {
        using namespace std::string_literals; // The suffix s keeps the zero byte.
        static const std::string telling = "\n\t :-{}[]&*!|>'\"#%@`,?~\\\xFF\xC3\x00\x1B"s + "0as\r";
        const auto at = static_cast<std::size_t>(below(text.size()));
        const auto length = static_cast<std::size_t>(1 + below(12));
        switch (below(5)) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(at, 1, telling[static_cast<std::size_t>(below(telling.size()))]);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            text[at] = telling[static_cast<std::size_t>(below(telling.size()))];
            break;
        default:
            text.insert(at, text.substr(static_cast<std::size_t>(below(text.size())), 4 * length));
            break;
        }
    }

    std::mt19937 m_random{20121117};
};

template <typename Result>
void checkAnswer(const Result& result, const std::string& text) {
    CHECK(result.value.has_value() != hasErrors(result.diagnostics));
    const int lines = 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    for (const Diagnostic& found : result.diagnostics) {
        CHECK(found.location.line >= 1);
        CHECK(found.location.line <= lines);
        CHECK(found.location.column >= 1);
        CHECK(found.location.length >= 1);
        const std::string shown = render(found, text);
        for (const char* foreign : {"yaml-cpp", "bad conversion", "exception", "illegal ", "\x1B"})
            CHECK(shown.find(foreign) == std::string::npos);
    }
}

} // namespace

TEST_CASE("a damaged file is either read or has a mistake at a place, whatever was done to it") {
    Mutator mutator;
    const auto texts = shippedTexts();
    REQUIRE(texts.size() >= 11);
    int read = 0, refused = 0;
    for (const std::string& text : texts) {
        for (int i = 0; i < variantsOfEach; ++i) {
            const std::string damaged = mutator.mutated(text);
            CAPTURE(damaged);
            const auto routine = readRoutine("damaged.yaml", damaged, shippedStretches());
            const auto stretch = readStretch("damaged.yaml", damaged);
            checkAnswer(routine, damaged);
            checkAnswer(stretch, damaged);
            ++(routine.value || stretch.value ? read : refused);
        }
    }
    // Both results are common, so the test says something about both.
    CHECK(read > 1000);
    CHECK(refused > 1000);
}
