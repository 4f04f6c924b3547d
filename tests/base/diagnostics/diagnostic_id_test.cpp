#include "base/diagnostics/diagnostic_id.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using namespace unknot;

TEST_CASE("every id has a name of its own, in small letters and dashes") {
    std::set<std::string_view> names;
    for (const DiagnosticId id : allDiagnosticIds()) {
        const std::string name(nameOf(id));
        CAPTURE(name);
        CHECK(names.insert(nameOf(id)).second);
        CHECK(!name.empty());
        CHECK(std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; }));
    }
    CHECK(nameOf(DiagnosticId::unknownKey) == "unknown-key");
    CHECK(nameOf(allDiagnosticIds().back()) == "stretch-family");
}
