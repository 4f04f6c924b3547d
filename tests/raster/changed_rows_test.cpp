#include "painted.hpp"

#include "raster/changed_rows.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

Pixels boxAt(Box box) { return painted({RoundedBox{box, 0, ink, 0, {}}}, {20, 10}); }

Pixels blank(Size size = {20, 10}) { return painted({}, size); }

} // namespace

TEST_CASE("pictures that are equal differ in no row") {
    CHECK(changedRows(blank(), blank()) == Rows{});
    CHECK(changedRows({}, {}) == Rows{});
}

TEST_CASE("the rows that differ are found, from the first to the last") {
    CHECK(changedRows(blank(), boxAt({5, 3, 4, 2})) == Rows{3, 2});
    CHECK(changedRows(boxAt({5, 3, 4, 2}), blank()) == Rows{3, 2});
    CHECK(changedRows(boxAt({5, 1, 4, 2}), boxAt({5, 6, 4, 2})) == Rows{1, 7});
}

TEST_CASE("a single pixel at a picture's corner is noticed") {
    CHECK(changedRows(blank(), boxAt({0, 0, 1, 1})) == Rows{0, 1});
    CHECK(changedRows(blank(), boxAt({19, 0, 1, 1})) == Rows{0, 1});
    CHECK(changedRows(blank(), boxAt({0, 9, 1, 1})) == Rows{9, 1});
    CHECK(changedRows(blank(), boxAt({19, 9, 1, 1})) == Rows{9, 1});
}

TEST_CASE("a picture of another size differs in all its rows, and one without pixels in none") {
    CHECK(changedRows({}, blank()) == Rows{0, 10});
    CHECK(changedRows(blank({20, 9}), blank()) == Rows{0, 10});
    CHECK(changedRows(blank({10, 20}), blank()) == Rows{0, 10});
    CHECK(changedRows(blank(), {}) == Rows{});
    CHECK(changedRows(blank(), blank({0, 7})) == Rows{});
}
