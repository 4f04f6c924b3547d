#include "application/path.hpp"

#include <algorithm>

namespace unknot {

void Path::begin(Showing base) {
    m_screens.clear();
    m_screens.emplace_back().showing = base;
}

void Path::setBase(Showing base) {
    m_screens.front() = Shown{};
    m_screens.front().showing = base;
}

void Path::open(Showing screen) {
    const auto same = std::ranges::find(m_screens, screen, &Shown::showing);
    if (same != m_screens.end())
        m_screens.erase(same + 1, m_screens.end());
    else
        m_screens.emplace_back().showing = screen;
}

bool Path::close() {
    if (!covered()) return false;
    m_screens.pop_back();
    return true;
}

void Path::closeAll() { m_screens.erase(m_screens.begin() + 1, m_screens.end()); }

void Path::setPages(int pages) {
    m_screens.back().pages = std::max(pages, 1);
    turnPage(0);
}

void Path::turnPage(int by) {
    Shown& shown = m_screens.back();
    shown.page = std::max(shown.page + by, 0);
    if (shown.pages) shown.page = std::min(shown.page, *shown.pages - 1);
}

} // namespace unknot
