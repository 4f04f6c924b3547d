// Notices lie over the foot of home.

#include "scene/home/home_layout.hpp"
#include "scene/home/home_views.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/screen_grid.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::sample;

namespace {

HomeLayoutInput partsOf(const HomeView& view) {
    HomeLayoutInput parts;
    parts.places = static_cast<int>(view.cards.size()) + 1;
    parts.largeFirst = view.cards.front().daysSinceDone.has_value();
    parts.greetingWidth = font().width("Good afternoon", 100, Weight::semibold) * drawnWidthTolerance / 100;
    return parts;
}

} // namespace

TEST_CASE("a notice moves no target, and covers none but its own, in every window and at every scale of text") {
    const std::string longNotice(160, 'n');
    for (const Size size : gridSizes) {
        for (const double scale : gridScales) {
            for (const int count : {1, 5, 20}) {
                CAPTURE(size.width);
                CAPTURE(size.height);
                CAPTURE(scale);
                CAPTURE(count);
                std::vector<Card> all = cards(count);
                all[0].daysSinceDone = count > 5 ? std::optional(2) : std::nullopt;
                HomeView view = viewOf(all);
                view.look.textScale = scale;
                const std::vector<Target> plain = home(view, size).targets;
                for (const auto& [note, notice] : {std::pair{true, std::string()},
                                                   {false, "No sound device."},
                                                   {true, "Press N again for day. It is bright."},
                                                   {false, longNotice}}) {
                    view.note = note;
                    view.notice = notice;
                    const Screen screen = home(view, size);
                    std::vector<Target> others = screen.targets;
                    std::erase_if(others,
                                  [](const Target& one) { return one.action == Action{action::DismissNote{}}; });
                    CHECK(others.size() == screen.targets.size() - (note && notice.empty() ? 1 : 0));
                    REQUIRE(others.size() == plain.size());
                    const Box bar = layoutHome(size, scale, partsOf(view)).foot;
                    for (std::size_t i = 0; i < plain.size(); ++i) {
                        CHECK(others[i].box == plain[i].box);
                        CHECK(others[i].action == plain[i].action);
                        CHECK_FALSE(overlap(others[i].box, bar));
                    }
                }
            }
        }
    }
}
